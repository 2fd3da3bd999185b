/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts and their names, perhaps with links to change them.
 *
 * @param title makes the list a card with this title; empty for none
 */
public record SummaryList(String title, List<Row> rows, List<Link> links) {

    /** @param content replaces the plain value where a fact needs more than words */
    public record Row(String key, String value, Optional<Content> content, List<Link> links) {

        /** The fact in lines of its own. */
        public List<String> lines() {
            return value.lines().toList();
        }
    }

    public SummaryList {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    public static SummaryList empty() {
        return new SummaryList("", List.of(), List.of());
    }

    public static SummaryList card(String title, Link... links) {
        return new SummaryList(title, List.of(), List.of(links));
    }

    public SummaryList row(String key, String value, Link... links) {
        return and(new Row(key, value, Optional.empty(), List.of(links)));
    }

    public SummaryList row(String key, Content content, Link... links) {
        return and(new Row(key, "", Optional.of(content), List.of(links)));
    }

    /** A fact with a link "Change", which a screen reader completes with the fact's name. */
    public SummaryList changeable(String key, String value, String href) {
        return row(key, value, new Link("Change", href, key.toLowerCase(Locale.UK)));
    }

    public boolean isCard() {
        return !title.isEmpty();
    }

    public boolean hasLinks() {
        return rows.stream().anyMatch(row -> !row.links().isEmpty());
    }

    private SummaryList and(Row row) {
        return new SummaryList(
                title, Stream.concat(rows.stream(), Stream.of(row)).toList(), links);
    }
}
