/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Finding;

/** What all checks found, in the order in which they were asked. */
public record StartOpinion(List<Finding> findings) {

    public StartOpinion {
        findings = List.copyOf(findings);
    }

    /** Asks the statutory rules, then those of the appropriate body: all that have something to look at. */
    public static StartOpinion on(ApplicationToStart application, List<StartRule> ofTheBody) {
        return new StartOpinion(Stream.concat(StatutoryStartRules.all().stream(), ofTheBody.stream())
                .filter(rule -> rule.applies(application))
                .map(rule -> rule.check(application))
                .toList());
    }

    /** Asks of a post that is taken up while induction runs what is asked of every post at the start (R24). */
    public static StartOpinion on(PostToServe post) {
        return new StartOpinion(StatutoryStartRules.ofAnyPost().stream()
                .filter(rule -> rule.where().test(post))
                .map(rule -> rule.rule().apply(post))
                .toList());
    }

    /** Whether the application may be kept and checked again: nothing refuses it. */
    public boolean mayBeKept() {
        return findings.stream().noneMatch(Finding.Refused.class::isInstance);
    }

    /** Whether the appropriate body may authorise it now. */
    public boolean mayBeAuthorised() {
        return findings.stream().noneMatch(Finding::stops);
    }

    /** What somebody has to take note of when they authorise it. */
    public List<Finding> warnings() {
        return findings.stream().filter(Finding.Warning.class::isInstance).toList();
    }

    /** What stops it, now or for good. */
    public List<Finding> obstacles() {
        return findings.stream().filter(Finding::stops).toList();
    }
}
