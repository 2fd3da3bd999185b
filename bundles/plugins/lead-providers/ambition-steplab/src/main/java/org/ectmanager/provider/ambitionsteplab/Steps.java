/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Delivery.Step;
import org.ectmanager.spi.handover.Delivery.Step.Actor;

/**
 * The checklist of one change. A person appears in Steplab about two days after the Department for Education knows
 * them, so nobody is reminded before that.
 */
final class Steps {

    static final String ENTERED = "entered";
    static final String SEEN = "seen";
    static final String ECT_ONBOARDED = "ect-onboarded";
    static final String MENTOR_ONBOARDED = "mentor-onboarded";
    static final String PAIRED = "paired";
    static final String ENDED = "access-ended";

    private static final int USUAL_DELAY = 2;
    private static final int A_WEEK = 7;
    private static final Optional<URI> STEPLAB = Optional.of(URI.create("https://steplab.co/"));

    private Steps() {}

    static List<Step> of(Change change) {
        var about = List.of(change.reference());
        return switch (change.kind()) {
            case LEFT -> List.of(entered(about), ended(about));
            case CONTRACT_CHANGED, TUTOR_CHANGED, DATES_CHANGED, DETAILS_CHANGED ->
                List.of(entered(about), seen(about));
            case MENTOR_CHANGED ->
                List.of(entered(about), seen(about), mentorOnboarded(about), paired(about, change.kind()));
            default ->
                List.of(
                        entered(about),
                        seen(about),
                        ectOnboarded(about),
                        mentorOnboarded(about),
                        paired(about, change.kind()));
        };
    }

    private static Step entered(List<String> about) {
        return new Step(
                about,
                ENTERED,
                "I have entered this in Steplab",
                "Your appropriate body can send the file to Ambition. Where it does not, sign in to Steplab, enter the"
                        + " change by hand and tick it here. Nobody does it for you: Steplab has no public interface.",
                STEPLAB,
                Actor.SCHOOL,
                A_WEEK);
    }

    private static Step seen(List<String> about) {
        return new Step(
                about,
                SEEN,
                "Ambition has seen it",
                "Ambition receives registrations from the Department for Education and invites people by e-mail. This"
                        + " usually takes two days.",
                Optional.empty(),
                Actor.DESTINATION,
                USUAL_DELAY);
    }

    private static Step ectOnboarded(List<String> about) {
        return new Step(
                about,
                ECT_ONBOARDED,
                "The early career teacher has onboarded",
                "Ask the early career teacher to follow the invitation from Ambition and to finish onboarding.",
                STEPLAB,
                Actor.SCHOOL,
                A_WEEK);
    }

    private static Step mentorOnboarded(List<String> about) {
        return new Step(
                about,
                MENTOR_ONBOARDED,
                "The mentor has onboarded",
                "Ask the mentor to follow the invitation from Ambition and to finish onboarding.",
                STEPLAB,
                Actor.SCHOOL,
                A_WEEK);
    }

    private static Step paired(List<String> about, ChangeKind kind) {
        var former = kind == ChangeKind.MENTOR_CHANGED ? " and end the pairing with the former mentor" : "";
        return new Step(
                about,
                PAIRED,
                "The mentor is paired in Steplab",
                "In Steplab, link the mentor to the right early career teacher" + former
                        + ". The induction tutor can do this.",
                STEPLAB,
                Actor.SCHOOL,
                A_WEEK);
    }

    private static Step ended(List<String> about) {
        return new Step(
                about,
                ENDED,
                "Access has ended",
                "Ambition ends the access of the early career teacher on the last day.",
                Optional.empty(),
                Actor.DESTINATION,
                A_WEEK);
    }
}
