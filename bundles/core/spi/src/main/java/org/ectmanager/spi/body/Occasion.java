/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.programme.ProgrammeType;

/**
 * What in an induction something belongs to; nothing at all means that it is for any time.
 *
 * @param terms of the induction, 1 to 6
 */
public record Occasion(Set<Integer> terms, Set<ReportKind> reports, Set<ProgrammeType> programmes) {

    private static final int LAST_TERM = 6;

    public Occasion {
        terms = Set.copyOf(terms);
        reports = Set.copyOf(reports);
        programmes = Set.copyOf(programmes);
        if (terms.stream().anyMatch(term -> term < 1 || term > LAST_TERM)) {
            throw new IllegalArgumentException("The terms of an induction are 1 to " + LAST_TERM);
        }
    }

    public static Occasion any() {
        return new Occasion(Set.of(), Set.of(), Set.of());
    }

    public static Occasion terms(Integer... terms) {
        return new Occasion(Set.copyOf(List.of(terms)), Set.of(), Set.of());
    }

    public static Occasion reports(ReportKind... kinds) {
        return new Occasion(Set.of(), EnumSet.copyOf(List.of(kinds)), Set.of());
    }

    public static Occasion programmes(ProgrammeType... types) {
        return new Occasion(Set.of(), Set.of(), EnumSet.copyOf(List.of(types)));
    }
}
