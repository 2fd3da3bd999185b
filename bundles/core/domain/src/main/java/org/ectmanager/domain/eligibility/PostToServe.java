/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;

/**
 * A post in which induction is to be served from a day on: the one in which it starts, or another one that is taken up
 * while it runs (R12, R13, R24; guidance 2.1, 2.4, 3.14).
 *
 * @param servedAt schools where a part of induction was served before that day
 * @param facts what is known besides, at most one of a kind
 */
public record PostToServe(
        LocalDate from, StartPost post, SupervisingBody body, Set<SchoolId> servedAt, List<StartFact> facts) {

    public PostToServe {
        requireNonNull(from, "from");
        requireNonNull(post, "post");
        requireNonNull(body, "body");
        servedAt = Set.copyOf(servedAt);
        facts = List.copyOf(facts);
    }

    static PostToServe of(ApplicationToStart application) {
        return new PostToServe(
                application.dates().startsOn(),
                application.post(),
                application.body(),
                application.prior().servedAt(),
                application.facts());
    }

    /** What is known of one thing. */
    public <F extends StartFact> Optional<F> fact(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The numbers of the law on the first day. */
    public RuleSet rules() {
        return RuleSets.on(from);
    }

    /** On induction there, or trained there on an employment-based route, before inspectors found fault. */
    boolean wasThereBefore() {
        return post.standing().trainedHereBefore() || servedAt.contains(post.school());
    }
}
