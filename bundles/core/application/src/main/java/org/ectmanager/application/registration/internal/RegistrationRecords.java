/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Teachers;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.signature.Named;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is read and written while a teacher is being registered. */
@Component(service = RegistrationRecords.class)
public final class RegistrationRecords {

    private final Registrations registrations;
    private final Teachers teachers;
    private final Schools schools;
    private final Inductions inductions;
    private final Happenings happenings;

    @Activate
    public RegistrationRecords(
            @Reference Registrations registrations,
            @Reference Teachers teachers,
            @Reference Schools schools,
            @Reference Inductions inductions,
            @Reference Happenings happenings) {
        this.registrations = registrations;
        this.teachers = teachers;
        this.schools = schools;
        this.inductions = inductions;
        this.happenings = happenings;
    }

    Registrations registrations() {
        return registrations;
    }

    Teachers teachers() {
        return teachers;
    }

    Schools schools() {
        return schools;
    }

    /** An induction from before is somebody's record, too. */
    void seen(Induction earlier) {
        happenings.viewed(Happening.to(
                "induction",
                earlier.id(),
                "induction.viewed",
                "An earlier induction was looked at beside a registration"));
    }

    /** A school, so that it can be told from another of the same name. */
    String named(SchoolId school) {
        var found = schools.find(school).orElseThrow();
        return Named.school(found.name(), found.urn());
    }

    Inductions inductions() {
        return inductions;
    }

    Optional<LaterEdit> since(Registration registration, long version) {
        return happenings.since("registration", registration.id(), version);
    }

    /** Who brought it to where it stands. */
    Optional<Change> placed(Registration registration) {
        return happenings.lastChange("registration", registration.id(), "state");
    }

    /** Somebody at the school looked. */
    Registration viewed(Registration registration) {
        happenings.viewed(Happening.to(
                "registration",
                registration.id(),
                "registration.viewed",
                "Somebody at the school looked at the registration"));
        return registration;
    }

    void tell(Registration registration, String kind, String sentence, String reason) {
        happenings.tell(
                Happening.to("registration", registration.id(), kind, sentence).because(reason));
    }

    /** Tells it and puts it into the outbox, from which the mails are made. */
    void announce(Registration registration, String kind, String sentence, String reason) {
        tell(registration, kind, sentence, reason);
        happenings.passOn(kind, facts(registration));
    }

    /** The national record says something else than before. */
    void announce(Registration registration, OnRecord now) {
        var kind = "registration.record-changed";
        tell(registration, kind, "The answer of the national record changed: " + now.words(), "");
        var facts = new HashMap<>(facts(registration));
        facts.put("record", now.name());
        happenings.passOn(kind, facts);
    }

    private static Map<String, String> facts(Registration registration) {
        return Map.of(
                "registration", Long.toString(registration.id()),
                "school", Long.toString(registration.school().value()));
    }
}
