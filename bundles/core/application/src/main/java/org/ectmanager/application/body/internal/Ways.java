/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static java.util.Objects.requireNonNull;

import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;
import org.ectmanager.spi.body.StandardsInTurn;

/** How a body goes about reports and decisions, as its plugin said when it arrived. */
record Ways(
        ReminderPlan reminders,
        ReviewPolicy reviews,
        DecisionFlow decisions,
        SigningPolicy signing,
        StandardsInTurn standards) {

    Ways {
        requireNonNull(reminders, "reminders");
        requireNonNull(reviews, "reviews");
        requireNonNull(decisions, "decisions");
        requireNonNull(signing, "signing");
        requireNonNull(standards, "standards");
    }

    static Ways of(AppropriateBodyPlugin plugin) {
        return new Ways(
                plugin.reminders(),
                plugin.reviews(),
                plugin.decisions(),
                plugin.signing(),
                plugin.standardsInReviews());
    }
}
