/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;

/** Everything that the checks at the start look at. A value: same application, same findings. */
public record ApplicationToStart(
        ClaimedName claimed,
        TeacherCheck teacher,
        PriorInduction prior,
        StartDates dates,
        StartPost post,
        SupervisingBody body,
        SupportTeam support) {

    public ApplicationToStart {
        requireNonNull(claimed, "claimed");
        requireNonNull(teacher, "teacher");
        requireNonNull(prior, "prior");
        requireNonNull(dates, "dates");
        requireNonNull(post, "post");
        requireNonNull(body, "body");
        requireNonNull(support, "support");
    }

    /** The numbers of the law on the day of the start. */
    public RuleSet rules() {
        return RuleSets.on(dates.startsOn());
    }
}
