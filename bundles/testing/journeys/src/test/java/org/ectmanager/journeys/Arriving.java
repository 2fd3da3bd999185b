/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.workshop.Workshop;

/** People who come in without the pages of a sign-in, which have journeys of their own. */
final class Arriving {

    private static final List<Answered> ANSWERS = List.of(
            new Answered("What was the name of your first pet?", "Mog"),
            new Answered("What was the first film you saw at a cinema?", "Paddington"));

    private final Workshop workshop;

    Arriving(Workshop workshop) {
        this.workshop = workshop;
    }

    /** The token of somebody who has done what is asked of them first; which posts are theirs they say themselves. */
    String session(String email, String password, BodyId body) {
        var token = workshop.signIn.signIn(email, password).fold(given -> given, refusals -> {
            throw new AssertionError(refusals.toString());
        });
        while (workshop.visits.visit(token, body).orElseThrow() instanceof Visit.Unfinished unfinished
                && unfinished.step() != FirstStep.POSTS) {
            finish(unfinished);
        }
        return token;
    }

    private void finish(Visit.Unfinished visit) {
        var steps = workshop.finishSignIn;
        var caller = visit.caller();
        switch (visit.step()) {
            case PASSWORD -> require(steps.choosePassword(caller, JourneyTest.PASSWORD, JourneyTest.PASSWORD));
            case QUESTIONS -> require(steps.answerQuestions(caller, ANSWERS));
            case PREFERENCES -> steps.choosePreferences(caller, true);
            case NOTICE -> accept(caller);
            case POSTS -> throw new AssertionError("Posts are answered on their page");
        }
    }

    private void accept(Caller caller) {
        var notice = workshop.finishSignIn.notice(caller).orElseThrow();
        require(workshop.finishSignIn.acceptNotice(caller, notice.version(), true));
    }

    private static void require(List<?> refusals) {
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
    }
}
