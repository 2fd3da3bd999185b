/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Where the domain and the oracle do not say the same. */
final class Difference {

    private Difference() {}

    static Optional<String> of(Oracle oracle, History history) {
        var said = Engine.answer(history);
        var meant = oracle.answer(history);
        return said.equals(meant) ? Optional.empty() : Optional.of(told(lines(said), lines(meant)));
    }

    private static String told(List<String> said, List<String> meant) {
        var differences = new ArrayList<String>();
        meant.stream().filter(line -> !said.contains(line)).forEach(line -> differences.add("  oracle  " + line));
        said.stream().filter(line -> !meant.contains(line)).forEach(line -> differences.add("  domain  " + line));
        return differences.isEmpty() ? "  in another order: " + said : String.join("\n", differences);
    }

    static List<String> lines(Answer answer) {
        var lines = new ArrayList<String>();
        lines.add("required " + answer.required());
        lines.add("served " + answer.served());
        lines.add("remaining " + answer.remaining());
        lines.add("completes " + answer.completesOn());
        answer.parts().forEach(part -> lines.add(part.toString()));
        answer.points().forEach(point -> lines.add(point.toString()));
        answer.warnings().forEach(warning -> lines.add("warning " + warning));
        return lines;
    }

    /** A history to read, with only those terms that matter for reading. */
    static String told(History history) {
        var told = new TreeMap<String, Object>();
        told.put("1 starts, as of", history.startsOn() + ", " + history.asOf());
        told.put("2 posts", join(history.posts()));
        told.put("3 absences", join(history.absences()));
        told.put("4 less, more", history.reductions() + ", " + history.extensions() + ", in Wales " + history.welsh());
        told.put("5 leaves", history.leavesOn());
        told.put("6 policy", history.policy());
        told.put(
                "7 terms",
                (history.years().six() ? "six a year" : "three a year")
                        + join(history.years().terms()));
        var lines = new ArrayList<String>();
        told.forEach((name, value) -> lines.add("  " + name.substring(2) + ": " + value));
        return String.join("\n", lines);
    }

    private static String join(List<?> values) {
        var lines = new ArrayList<String>();
        values.forEach(value -> lines.add("\n    " + value));
        return String.join("", lines);
    }
}
