/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;

/**
 * A list that may be long: searched, divided by state, a page at a time.
 *
 * @param current the address of the state that is shown; empty when the list is not divided
 */
public record LongList(
        Optional<Search> search, List<Link> states, String current, Table table, Pagination pages, String remark) {

    /** A list of which this is a page; the links to the others name it in {@code page}. */
    public static LongList of(Table table, Slice<?> slice, String address) {
        var before = address + (address.contains("?") ? "&" : "?") + "page=";
        return new LongList(
                Optional.empty(),
                List.of(),
                "",
                table,
                new Pagination(slice.turn().page(), slice.pages(), page -> before + page),
                "");
    }

    public LongList dividedInto(List<Link> all, String shown) {
        return new LongList(search, all, shown, table, pages, remark);
    }

    public LongList searchedBy(Search by) {
        var none = table.whenEmpty("Nothing in this list has these words. Try fewer of them, or another list.");
        return new LongList(Optional.of(by), states, current, by.value().isBlank() ? table : none, pages, remark);
    }

    /**
     * The one page of a search whose words are not in the address: what does not fit is found by more words.
     */
    public LongList onOnePage(Slice<?> slice) {
        var more = slice.total() - slice.items().size();
        return new LongList(
                search,
                states,
                current,
                table,
                new Pagination(1, 1, page -> ""),
                more > 0 ? "There are " + more + " more. Search with more words to find them." : "");
    }
}
