/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.List;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.QuestionAndAnswer;

/** An appropriate body as its file describes it; all else is the standard. */
record StandardBody(BodyProfile profile, BodyPolicy policy, PlanPolicy plan, Offer offer)
        implements AppropriateBodyPlugin {

    /** What it offers to read. */
    record Offer(List<BodyResource> resources, List<QuestionAndAnswer> questions, List<FeeSchedule> fees) {}

    @Override
    public List<BodyResource> resources() {
        return offer.resources();
    }

    @Override
    public List<QuestionAndAnswer> questionsAndAnswers() {
        return offer.questions();
    }

    @Override
    public List<FeeSchedule> fees() {
        return offer.fees();
    }
}
