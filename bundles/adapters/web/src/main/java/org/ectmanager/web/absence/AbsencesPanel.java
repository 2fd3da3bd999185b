/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.absence.RecordAbsences;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Absences on an early career teacher's record, for those who may see them. */
@Component
public final class AbsencesPanel implements EctPanel {

    /** Absences lengthen nothing any more. */
    private static final Set<State> DECIDED = EnumSet.of(State.PASSED, State.FAILED);

    private final RecordAbsences absences;

    @Activate
    public AbsencesPanel(@Reference RecordAbsences absences) {
        this.absences = absences;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        var records = absences.mayRecord(caller, induction) && !DECIDED.contains(induction.state());
        return absences.beside(caller, induction)
                .map(log -> new Panel(
                        AbsencesTable.of(log, records ? address + "/absences" : ""),
                        Optional.of(Link.to(address + "/absences", "Record absences, and see what they do"))
                                .filter(link -> records)));
    }

    @Override
    public int place() {
        return 20;
    }
}
