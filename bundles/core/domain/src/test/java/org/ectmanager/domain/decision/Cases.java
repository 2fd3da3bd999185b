/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;

/** Cases before an appropriate body: six terms required, a recommendation received on 30 June 2025. */
final class Cases {

    static final RuleSet RULES = RuleSets.on(LocalDate.of(2025, 9, 1));
    static final RequiredLength SIX = RequiredLength.standard(RULES);
    static final LocalDate RECEIVED = LocalDate.of(2025, 6, 30);
    static final StatutoryClocks CLOCKS = new StatutoryClocks(WorkingDays.ofEnglandAndWales(), RULES);
    static final DecisionRules DECISIONS = new DecisionRules(CLOCKS);

    private Cases() {}

    static DecisionCase served(Terms served) {
        return new DecisionCase(SIX, served, RECEIVED, false, LocalDate.MAX, false, false, true);
    }

    static DecisionCase recommended(boolean heard) {
        return new DecisionCase(SIX, Terms.of(6), RECEIVED, false, RECEIVED, heard, false, true);
    }

    static String obstacles(List<Finding> findings) {
        return findings.stream().filter(Finding::stops).map(Finding::code).collect(Collectors.joining(" "));
    }

    static String sentences(List<Finding> findings) {
        return findings.stream().map(found -> found.reason().sentence()).collect(Collectors.joining(" "));
    }
}
