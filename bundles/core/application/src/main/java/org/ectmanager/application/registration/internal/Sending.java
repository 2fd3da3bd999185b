/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.internal.Opinions.Chosen;
import org.ectmanager.application.registration.internal.Opinions.Known;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.eligibility.PriorInduction;
import org.ectmanager.domain.eligibility.StartOpinion;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a registration on: the teacher is known once (C24), the record was asked, and no rule forbids it for good. */
@Component(service = Sending.class)
public final class Sending {

    private final RegistrationRecords records;
    private final RecordCheck recordCheck;
    private final Opinions opinions;
    private final BodyRegistry bodies;
    private final Identity identity;

    @Activate
    public Sending(
            @Reference RegistrationRecords records,
            @Reference RecordCheck recordCheck,
            @Reference Opinions opinions,
            @Reference BodyRegistry bodies,
            @Reference Identity identity) {
        this.records = records;
        this.recordCheck = recordCheck;
        this.opinions = opinions;
        this.bodies = bodies;
        this.identity = identity;
    }

    /** Outside any transaction: the record is far away. */
    Check ask(long registration, Details details) {
        return recordCheck.ask(
                registration, details.teacher().trn(), details.teacher().dateOfBirth());
    }

    List<Finding> findings(BodyId body, Registration registration, Details details) {
        var check = records.teachers()
                .lastCheck(registration.id())
                .map(Check::found)
                .orElse(new TeacherCheck.NotAsked());
        return opinion(body, registration, details, check).findings();
    }

    List<Refusal> send(BodyId body, Registration registration, Details details, Check answer, String reply) {
        var check = identity.heard(answer, details.teacher());
        var obstacles = identity.obstacles(registration, details.teacher());
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        var opinion = opinion(body, registration, details, check.found());
        if (!opinion.mayBeKept()) {
            return opinion.findings().stream()
                    .filter(Finding.Refused.class::isInstance)
                    .map(finding -> finding.asRefusal(""))
                    .toList();
        }
        var teacher = identity.known(check, details.teacher());
        records.registrations().save(registration.sentToHead(teacher, reply));
        records.teachers().keep(check);
        records.announce(registration, "registration.sent", "The registration was sent to the head teacher", reply);
        return List.of();
    }

    private StartOpinion opinion(BodyId body, Registration registration, Details details, TeacherCheck check) {
        var prior = records.teachers()
                .find(details.teacher().trn(), details.teacher().dateOfBirth())
                .map(teacher -> records.teachers().prior(teacher, registration.id()))
                .orElse(PriorInduction.NONE);
        var school = records.schools().find(registration.school()).orElseThrow();
        return opinions.on(
                registration,
                details,
                school,
                bodies.find(body).orElseThrow(),
                new Known(check, prior),
                Chosen.nobody());
    }
}
