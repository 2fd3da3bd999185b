/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.school.CorrectedFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was corrected of a school's facts, for those who may correct them. */
@Component(service = CorrectedPanel.class)
public final class CorrectedPanel {

    private final CorrectSchool corrections;
    private final Rights rights;
    private final CorrectedFacts facts;

    @Activate
    public CorrectedPanel(
            @Reference CorrectSchool corrections,
            @Reference Rights rights,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.corrections = corrections;
        this.rights = rights;
        facts = new CorrectedFacts(bodies, clock);
    }

    Optional<SummaryList> of(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.KEEP_SCHOOLS)
                ? corrections.find(caller, school).flatMap(entry -> facts.inForce(entry.corrections()))
                : Optional.empty();
    }
}
