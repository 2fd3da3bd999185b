/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.terms.Terms;

/** The numbers of the first rule set, and those that have never changed since. */
final class FirstNumbers {

    static final RuleSet.Length LENGTH = length(3);
    static final RuleSet.Transition TRANSITION = new RuleSet.Transition(LocalDate.MAX, LocalDate.MAX);
    static final RuleSet.Absences ABSENCES = new RuleSet.Absences(30, false, false);
    static final RuleSet.Clocks CLOCKS = new RuleSet.Clocks(10, 10, 10, 20, 3, 2, 20, 20, 10);
    static final RuleSet.Hearings HEARINGS = new RuleSet.Hearings(15, 10, 3);
    static final RuleSet.Starting STARTING = starting("0.90", true);
    static final RuleSet.Bodies BODIES = new RuleSet.Bodies(true, true, false);
    static final RuleSet.Exemptions EXEMPTIONS = exemptions(LocalDate.MAX, LocalDate.MAX, LocalDate.MAX);
    static final RuleSet.Guidance GUIDANCE =
            new RuleSet.Guidance(false, false, false, false, false, false, false, false);
    static final RuleSet.Programmes PROGRAMMES = new RuleSet.Programmes(false, 2);
    static final RuleSet.Department DEPARTMENT = department("the agency\u2019s portal", false, false, false);
    static final RuleSet.Keeping KEEPING = new RuleSet.Keeping(6);

    /** As the Department's page about appeals and the council in Wales give them; a change comes with its day. */
    static final RuleSet.Appeals APPEALS = new RuleSet.Appeals(
            "the Teaching Regulation Agency, which acts for the Secretary of State",
            "Teaching Regulation Agency, Cheylesmore House, 5 Quinton Road, Coventry CV1 2WT",
            "Education Workforce Council, information@ewc.wales, whose address for letters is on www.ewc.wales");

    private FirstNumbers() {}

    static RuleSet.Length length(int standard) {
        return new RuleSet.Length(
                Terms.of(standard), Terms.of(3), Terms.ONE, Terms.ONE, Terms.of("0.1"), Terms.of(16), 65);
    }

    static RuleSet.Starting starting(String secondPart, boolean localAuthoritiesTakeOn) {
        return new RuleSet.Starting(
                new BigDecimal("0.90"),
                new BigDecimal(secondPart),
                localAuthoritiesTakeOn,
                6,
                5,
                new BigDecimal("0.10"),
                10,
                15);
    }

    static RuleSet.Exemptions exemptions(LocalDate scottishProbation, LocalDate recognition, LocalDate overseasRoute) {
        return new RuleSet.Exemptions(
                LocalDate.of(1999, 5, 7),
                LocalDate.of(1999, 5, 7),
                LocalDate.of(2003, 4, 1),
                Terms.of(2),
                LocalDate.of(2003, 9, 1),
                LocalDate.of(2004, 9, 1),
                scottishProbation,
                recognition,
                overseasRoute,
                new BigDecimal("2"),
                5);
    }

    static RuleSet.Department department(String through, boolean outcomes, boolean claims, boolean schools) {
        return new RuleSet.Department(
                through,
                outcomes,
                claims,
                schools,
                LocalDate.of(1999, 9, 1),
                LocalDate.of(2021, 9, 1),
                18,
                99,
                Terms.of(16));
    }
}
