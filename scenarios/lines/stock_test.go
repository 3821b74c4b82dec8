package lines

import "testing"

func TestStockLoads(t *testing.T) {
	stock, err := readStock(english)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(len(stock), "lines")
}
