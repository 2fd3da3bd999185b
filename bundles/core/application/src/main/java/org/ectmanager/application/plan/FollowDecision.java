/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.Decision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What becomes of an induction by a decision, whether the appropriate body made it or an appeal did. */
@Component(service = FollowDecision.class)
public final class FollowDecision {

    private final Inductions inductions;
    private final PlannedReports planned;

    @Activate
    public FollowDecision(@Reference Inductions inductions, @Reference PlannedReports planned) {
        this.inductions = inductions;
        this.planned = planned;
    }

    /**
     * Pass and fail end the induction, and what nobody has shared of its reports; by an extension it goes on.
     *
     * @param because what changed its length or ended it, as it goes on after the word because; names nobody
     */
    public void follow(BodyId body, Induction induction, Decision decision, String because) {
        if (decision instanceof Decision.Pass) {
            end(induction, State.PASSED, because);
        } else if (decision instanceof Decision.Fail) {
            end(induction, State.FAILED, because);
        } else {
            planned.follow(body, goingOn(induction), because);
        }
    }

    private void end(Induction induction, State how, String because) {
        inductions.save(induction.ended(how));
        planned.end(induction, because);
    }

    private Induction goingOn(Induction induction) {
        if (induction.state() != State.OPEN) {
            inductions.save(induction.goingOn());
        }
        return induction.goingOn();
    }
}
