/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.port.Teachers.OwnAccount;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.teacher.TeacherId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is being registered: known once by TRN and date of birth (C24), and by an address that nobody else works with. */
@Component(service = Identity.class)
public final class Identity {

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

    /** Why this cannot be the teacher (R10, R11, R54). */
    List<Refusal> obstacles(Registration registration, Details.Teacher teacher) {
        return introductions.obstacles(teacher.email(), registration.school(), account(teacher));
    }

    /** The account that this teacher has, wherever they were registered. */
    Optional<OwnAccount> account(Details.Teacher teacher) {
        return records.teachers().find(teacher.trn(), teacher.dateOfBirth()).flatMap(records.teachers()::account);
    }

    /**
     * A TRN that is known here with another date of birth is answered as one that the national record does not know:
     * nobody learns from it which teachers the platform knows. Whoever corrects the date goes on as usual.
     */
    Check heard(Check check, Details.Teacher teacher) {
        return isOfAnother(teacher)
                ? new Check(check.registration(), check.askedAt(), new TeacherCheck.NotFound(), "")
                : check;
    }

    /** Only whom the national record knows is kept as a teacher: a mistyped date of birth must not take a TRN. */
    Optional<TeacherId> known(Check heard, Details.Teacher teacher) {
        return heard.found().known().map(record -> known(teacher));
    }

    private boolean isOfAnother(Details.Teacher teacher) {
        return records.teachers().bornOtherwise(teacher.trn(), teacher.dateOfBirth());
    }

    TeacherId known(Details.Teacher teacher) {
        return records.teachers().find(teacher.trn(), teacher.dateOfBirth()).orElseGet(() -> {
            var id = new TeacherId(ids.next());
            records.teachers().add(id, teacher.trn(), teacher.dateOfBirth(), teacher.name());
            return id;
        });
    }
}
