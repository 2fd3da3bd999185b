/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.teacher.TeacherId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is being registered: known once by TRN and date of birth (C24), and by an address that nobody else works with. */
@Component(service = Identity.class)
public final class Identity {

    private static final Refusal OTHER_BIRTH = new Refusal(
            "trn",
            "registration.trn-other-birth",
            "This TRN does not belong to this date of birth. Check both with the teacher");

    private final RegistrationRecords records;
    private final Introductions introductions;
    private final Ids ids;

    @Activate
    public Identity(
            @Reference RegistrationRecords records, @Reference Introductions introductions, @Reference Ids ids) {
        this.records = records;
        this.introductions = introductions;
        this.ids = ids;
    }

    /** Why this cannot be the teacher (R10, R11). */
    List<Refusal> obstacles(Registration registration, Details.Teacher teacher) {
        return records.teachers().bornOtherwise(teacher.trn(), teacher.dateOfBirth())
                ? List.of(OTHER_BIRTH)
                : introductions.obstacles(Position.ECT, teacher.email(), Optional.of(registration.school()));
    }

    TeacherId known(Details.Teacher teacher) {
        return records.teachers().find(teacher.trn(), teacher.dateOfBirth()).orElseGet(() -> {
            var id = new TeacherId(ids.next());
            records.teachers().add(id, teacher.trn(), teacher.dateOfBirth(), teacher.name());
            return id;
        });
    }
}
