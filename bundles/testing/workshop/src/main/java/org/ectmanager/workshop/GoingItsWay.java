/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;

/** A fictional appropriate body that goes about reports and decisions in a way of its own. */
public record GoingItsWay(
        BodyProfile profile,
        ReminderPlan reminders,
        ReviewPolicy reviews,
        DecisionFlow decisions,
        SigningPolicy signing)
        implements AppropriateBodyPlugin {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static GoingItsWay usual() {
        var id = new BodyId("own-way-" + NUMBER.incrementAndGet());
        var profile = new BodyProfile(
                id,
                "Own Way Hub",
                "A hub of the tests",
                new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                new HelpContacts("01632 960 000", "help@" + id + ".example", "Monday to Friday"));
        return new GoingItsWay(
                profile,
                ReminderPlan.standard(),
                ReviewPolicy.standard(),
                DecisionFlow.single(),
                SigningPolicy.standard());
    }

    public GoingItsWay with(ReminderPlan plan) {
        return new GoingItsWay(profile, plan, reviews, decisions, signing);
    }

    public GoingItsWay with(ReviewPolicy policy) {
        return new GoingItsWay(profile, reminders, policy, decisions, signing);
    }

    public GoingItsWay with(DecisionFlow flow) {
        return new GoingItsWay(profile, reminders, reviews, flow, signing);
    }

    public GoingItsWay with(SigningPolicy policy) {
        return new GoingItsWay(profile, reminders, reviews, decisions, policy);
    }

    /** Present from now on. */
    public BodyId in(Workshop workshop) {
        workshop.bodies.arrive(this);
        return profile.id();
    }
}
