/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Induction;
import org.ectmanager.spi.handover.Induction.Programme;
import org.ectmanager.spi.handover.Pairing;
import org.ectmanager.spi.handover.Support;
import org.ectmanager.spi.handover.Teacher;

/** Changes of one fictional early career teacher. */
final class Changes {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final Programme AMBITION = Programme.ledBy("Ambition Institute", "Example Partner");

    private static final Teacher ECT = teacher("Ada", "Example").withTrn(new Trn("0012345"));
    private static final Pairing FORMER =
            new Pairing(teacher("Olga", "Before"), LocalDate.of(2025, 9, 1), Optional.of(LocalDate.of(2026, 7, 31)));

    private Changes() {}

    /** A change of which everything is known. */
    static Change complete(ChangeKind kind) {
        var support = Support.NONE
                .withTutor(teacher("Tess", "Tutor"))
                .withMentor(Pairing.open(teacher("Max", "Mentor"), DAY));
        return change(kind, kind == ChangeKind.MENTOR_CHANGED ? support.insteadOf(FORMER) : support, AMBITION);
    }

    static Change change(ChangeKind kind, Support support, Programme programme) {
        return new Change(
                "change-1",
                kind,
                new BodyId("northshire"),
                DAY,
                ECT,
                new Change.School(Optional.of(new Urn("900001")), "Hill, Vale School"),
                support,
                Induction.running(DAY, Fte.of("0.8"), programme),
                Map.of());
    }

    static Teacher teacher(String given, String family) {
        var name = new PersonName(given, family);
        return Teacher.of(name, new EmailAddress(given + "." + family + "@school.example"));
    }
}
