/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ectmanager.domain.form.FormDefinition;

/**
 * About which of the Teachers' Standards tutors write in which progress review (P11). A formal assessment asks about all
 * of them anyway.
 *
 * @param turns the standards of one review after the other, by number from 1 to 9, 9 being Part Two; after the last turn
 *     the first comes again, so that two turns are those of terms 1 and 4, and of terms 2 and 5. None where a review asks
 *     about no standard in particular
 */
public record StandardsInTurn(List<Set<Integer>> turns) {

    private static final int PART_TWO = 9;
    private static final int MOST = 12;
    private static final String SECTION = "standards";

    public StandardsInTurn {
        turns = turns.stream().map(Set::copyOf).toList();
        if (turns.size() > MOST
                || turns.stream().anyMatch(Set::isEmpty)
                || turns.stream().flatMap(Set::stream).anyMatch(number -> number < 1 || number > PART_TWO)) {
            throw new IllegalArgumentException(
                    "Standards come in up to " + MOST + " turns, in each one or more of 1 to 9," + " 9 being Part Two");
        }
    }

    /** A review asks about no standard in particular. */
    public static StandardsInTurn none() {
        return new StandardsInTurn(List.of());
    }

    /**
     * The form of a progress review with the standards of its turn, as one more section and in a version of its own. One
     * that has a section of standards already stays as it is.
     *
     * @param review the how manieth of the induction, from 1
     */
    public FormDefinition in(FormDefinition form, int review) {
        if (turns.isEmpty()
                || form.tutorSections().stream()
                        .anyMatch(section -> section.id().equals(SECTION))) {
            return form;
        }
        var numbers = new TreeSet<>(turns.get((review - 1) % turns.size()));
        var asked = StandardForms.standards(
                "Your appropriate body asks about these standards in this review. Say what you have seen, with examples.",
                numbers.stream().mapToInt(Integer::intValue));
        return form.asking(asked)
                .inVersion(form.version() + ", standards "
                        + numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
