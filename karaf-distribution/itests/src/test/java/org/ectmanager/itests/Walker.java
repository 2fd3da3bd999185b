/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who follows every link that they are offered, page after page, and two of each kind of address: numbers in it do not
 * make it another kind. Nothing but GET, which changes nothing.
 */
final class Walker {

    private static final int OF_A_KIND = 2;
    private static final int MOST = 500;

    private final String who;
    private final Site site;
    private final Queue<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, String> offeredBy = new HashMap<>();
    private final Map<String, Answer> seen = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param walked addresses that somebody else went to already */
    Walker(String who, Site site, Set<String> walked) {
        this.who = who;
        this.site = site;
        known.addAll(walked);
    }

    /** Goes from here as far as links lead. */
    Walker from(String start) {
        known.remove(start);
        come(start, "the beginning");
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            var answer = new Answer(path, site.get(path));
            seen.put(path, answer);
            answer.faults()
                    .forEach(fault ->
                            faults.add(who + ": " + path + " " + fault + ", offered by " + offeredBy.get(path)));
            answer.offered().forEach(next -> come(next, path));
        }
        if (seen.size() >= MOST) {
            faults.add(who + ": there is no end of addresses");
        }
        return this;
    }

    /** What is wrong, which address it is, and which page offered it. */
    List<String> faults() {
        return faults;
    }

    Map<String, Answer> seen() {
        return seen;
    }

    private void come(String path, String from) {
        if (known.size() < MOST && known.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
            offeredBy.put(path, from);
            ahead.add(path);
        }
    }

    /** The address without what numbers and words it was asked with. */
    static String kind(String path) {
        var parts = path.split("[?]", 2);
        var names = parts.length == 1
                ? new TreeSet<String>()
                : Arrays.stream(parts[1].split("&"))
                        .map(value -> value.replaceFirst("=.*", ""))
                        .collect(toCollection(TreeSet::new));
        return Arrays.stream(parts[0].split("/"))
                        .map(part -> part.matches("[0-9]+|[A-Za-z0-9_-]{20,}") ? "*" : part)
                        .collect(Collectors.joining("/"))
                + names;
    }
}
