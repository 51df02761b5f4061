package org.exhibit99.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void takesNarrowItemsBeforeOneThatWouldGlueTheirColumns() {
    List<Item> items = List.of(item(0, 10, 38), item(1, 10, 15), item(1, 30, 38), item(2, 28, 38));

    assertThat(Lanes.of(items)).extracting(lane -> lane.from).containsExactly(10, 28);
    assertThat(Lanes.of(items)).extracting(lane -> lane.to).containsExactly(15, 38);
  }

  @Test
  void joinsTheColumnsThatAnItemCoversWhereNoRowHasBoth() {
    List<Item> items =
        List.of(
            item(0, 10, 13), item(1, 14, 17), item(2, 18, 21), item(3, 12, 20), item(3, 40, 44));

    assertThat(Lanes.of(items)).extracting(lane -> lane.from).containsExactly(10, 40);
    assertThat(Lanes.of(items).get(0).rows.cardinality()).isEqualTo(4);
  }

  @Test
  void takesTheUpperOfTwoItemsOfOneWidth() {
    List<Item> items = List.of(item(0, 10, 16), item(1, 6, 12), item(1, 13, 19));

    assertThat(Lanes.of(items)).extracting(lane -> lane.from).containsExactly(6);
  }

  private static Item item(int row, int from, int to) {
    return new Item(row, from, to, "1", true, 1, 0, false);
  }
}
