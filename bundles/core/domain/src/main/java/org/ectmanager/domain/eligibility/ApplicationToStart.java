/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;

/**
 * Everything that the checks at the start look at. A value: same application, same findings.
 *
 * @param facts what is known besides, at most one of a kind
 */
public record ApplicationToStart(
        ClaimedName claimed,
        TeacherCheck teacher,
        PriorInduction prior,
        StartDates dates,
        StartPost post,
        SupervisingBody body,
        SupportTeam support,
        List<StartFact> facts) {

    public ApplicationToStart {
        requireNonNull(claimed, "claimed");
        requireNonNull(teacher, "teacher");
        requireNonNull(prior, "prior");
        requireNonNull(dates, "dates");
        requireNonNull(post, "post");
        requireNonNull(body, "body");
        requireNonNull(support, "support");
        facts = List.copyOf(facts);
        if (facts.stream().map(Object::getClass).distinct().count() < facts.size()) {
            throw new IllegalArgumentException("A fact is said once");
        }
    }

    /** Of which nothing is known besides. */
    public ApplicationToStart(
            ClaimedName claimed,
            TeacherCheck teacher,
            PriorInduction prior,
            StartDates dates,
            StartPost post,
            SupervisingBody body,
            SupportTeam support) {
        this(claimed, teacher, prior, dates, post, body, support, List.of());
    }

    /** What is known of one thing. */
    public <F extends StartFact> Optional<F> fact(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The numbers of the law on the day of the start. */
    public RuleSet rules() {
        return RuleSets.on(dates.startsOn());
    }
}
