/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.absence.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Absences;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.contract.MostDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of an absence, beside what else is on record of the induction. */
@Component(service = AbsenceForms.class)
public final class AbsenceForms {

    private final Absences absences;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public AbsenceForms(@Reference Absences absences, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.absences = absences;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @param changed the absence that the form is about; 0 for a new one */
    AbsenceForm of(BodyId body, Induction induction, long changed) {
        var others = absences.of(induction.id()).stream()
                .filter(recorded -> recorded.id() != changed)
                .map(RecordedAbsence::absence)
                .toList();
        var workingDays = bodies.find(body).orElseThrow().calendar().workingDays();
        return new AbsenceForm(
                induction.startsOn(),
                induction.history(),
                new MostDays(workingDays),
                List.<Absence>copyOf(others),
                LocalDate.now(clock));
    }
}
