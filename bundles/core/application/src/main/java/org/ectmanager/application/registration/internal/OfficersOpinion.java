/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.internal.Opinions.Chosen;
import org.ectmanager.application.registration.internal.Opinions.Known;
import org.ectmanager.application.staff.BodyStaff;
import org.ectmanager.domain.eligibility.PriorInduction;
import org.ectmanager.domain.eligibility.StartOpinion;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.explanation.Finding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the rules find of a registration before the appropriate body. */
@Component(service = OfficersOpinion.class)
public final class OfficersOpinion {

    private final RegistrationRecords records;
    private final BodyStaff staff;
    private final Opinions opinions;
    private final BodyRegistry bodies;
    private final HandChecks byHand;

    @Activate
    public OfficersOpinion(
            @Reference RegistrationRecords records,
            @Reference BodyStaff staff,
            @Reference Opinions opinions,
            @Reference BodyRegistry bodies,
            @Reference HandChecks byHand) {
        this.records = records;
        this.staff = staff;
        this.opinions = opinions;
        this.bodies = bodies;
        this.byHand = byHand;
    }

    HandChecks byHand() {
        return byHand;
    }

    /** As things stand, with nothing chosen yet that was not chosen when it was authorised. */
    List<Finding> findings(Caller caller, Registration registration, Details details) {
        return of(caller, registration, details, chosen(registration)).findings();
    }

    /** Under which terms induction began; none while nothing is decided. */
    private Chosen chosen(Registration registration) {
        var team = records.inductions().begunBy(registration.id()).map(Induction::team);
        return new Chosen(
                team.map(Team::namedContact),
                staff.involved(team.flatMap(Team::qualityAssurer)),
                "",
                ConfirmedPost.confirmed(registration.answers(), ConfirmedPost.BY_BODY));
    }

    /** What the rules find, with what the officer has chosen. */
    StartOpinion of(Caller caller, Registration registration, Details details, Terms terms) {
        return of(
                caller,
                registration,
                details,
                new Chosen(
                        terms.namedContact(),
                        staff.involved(terms.qualityAssurer()),
                        terms.backdatingReason(),
                        Optional.of(terms.suitable())));
    }

    private StartOpinion of(Caller caller, Registration registration, Details details, Chosen chosen) {
        var check = records.teachers()
                .lastCheck(registration.id())
                .map(Check::found)
                .orElse(new TeacherCheck.NotAsked());
        var who = details.teacher();
        var prior = registration
                .teacher()
                .or(() -> records.teachers().find(who.trn(), who.dateOfBirth()))
                .map(teacher -> records.teachers().prior(teacher, registration.id()))
                .orElse(PriorInduction.NONE);
        var school = records.schools().find(registration.school()).orElseThrow();
        return byHand.beside(
                opinions.on(
                        registration,
                        details,
                        school,
                        bodies.find(caller.body()).orElseThrow(),
                        new Known(check, prior),
                        chosen),
                caller.body(),
                registration);
    }
}
