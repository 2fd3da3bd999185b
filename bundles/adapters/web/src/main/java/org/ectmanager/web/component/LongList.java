/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.list.Slice;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;

/**
 * A list that may be long: searched, divided by state, a page at a time.
 *
 * @param current the address of the state that is shown; empty when the list is not divided
 * @param instead what its address asks for and there is not, in a sentence each that says what is shown instead
 */
public record LongList(
        Optional<Search> search,
        List<Link> states,
        String current,
        Table table,
        Pagination pages,
        String remark,
        List<String> instead) {

    public LongList {
        states = List.copyOf(states);
        instead = List.copyOf(instead);
    }

    /** A list that is short enough for one page. */
    public static LongList of(Table table) {
        return of(table, new Pagination(1, 1, page -> ""));
    }

    public static LongList of(Table table, Pagination pages) {
        return new LongList(Optional.empty(), List.of(), "", table, pages, "", List.of());
    }

    /** A list of which this is a page; the links to the others name it in {@code page}. */
    public static LongList of(Table table, Slice<?> slice, String address) {
        var before = address + (address.contains("?") ? "&" : "?") + Choice.PAGE + "=";
        return of(table, new Pagination(slice.turn().page(), slice.pages(), page -> before + page));
    }

    public LongList dividedInto(List<Link> all, String shown) {
        return new LongList(search, all, shown, table, pages, remark, instead);
    }

    public LongList searchedBy(Search by) {
        var none = table.whenEmpty("Nothing in this list has these words. Try fewer of them, or another list.");
        return new LongList(
                Optional.of(by), states, current, by.value().isBlank() ? table : none, pages, remark, instead);
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
                more > 0 ? "There are " + more + " more. Search with more words to find them." : "",
                instead);
    }

    /** Says something about the whole list, below it. */
    public LongList remarking(String words) {
        return new LongList(search, states, current, table, pages, words, instead);
    }

    /** Says what this address asks for and this list has not. */
    public LongList asked(Form address) {
        var missing = Stream.concat(
                        otherState(address.value(Choice.STATE)).stream(),
                        pages.other(address.value(Choice.PAGE)).stream())
                .toList();
        return new LongList(search, states, current, table, pages, remark, missing);
    }

    private Optional<String> otherState(String asked) {
        return asked.isEmpty() || current.endsWith(Choice.STATE + "=" + asked)
                ? Optional.empty()
                : states.stream()
                        .filter(state -> state.href().equals(current))
                        .map(state -> "The address asks for a part of this list that there is not, so this is “"
                                + state.text() + "”.")
                        .findFirst();
    }
}
