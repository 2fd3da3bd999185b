/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.Appointment;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class IntroductionsService implements Introductions {

    private final PeopleRecords records;
    private final Accounts accounts;
    private final Ids ids;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public IntroductionsService(
            @Reference PeopleRecords records,
            @Reference Accounts accounts,
            @Reference Ids ids,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.records = records;
        this.accounts = accounts;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public PersonId introduce(Newcomer newcomer) {
        var person = records.people().withEmail(newcomer.email()).orElseGet(() -> add(newcomer));
        var known = accounts.exists(person);
        if (!known) {
            accounts.open(person, freshUsername(), false);
        }
        var appointment = appoint(newcomer, person);
        records.audit()
                .record(Happening.to(
                        "appointment",
                        appointment,
                        "person.appointed",
                        "Somebody was made " + newcomer.position().title()));
        records.outbox().put(known ? "person.appointed" : "account.opened", facts(newcomer, person));
        return person;
    }

    private PersonId add(Newcomer newcomer) {
        var person = new PersonId(ids.next());
        records.people().add(new Person(person, newcomer.name(), newcomer.email(), newcomer.telephone(), 1));
        return person;
    }

    private long appoint(Newcomer newcomer, PersonId person) {
        var appointment = new Appointment(
                ids.next(),
                person,
                newcomer.school(),
                newcomer.position(),
                newcomer.trained(),
                clock.instant(),
                newcomer.addedBy(),
                Optional.empty(),
                1);
        records.people().appoint(appointment);
        return appointment.id();
    }

    private String freshUsername() {
        var username = secrets.username();
        while (accounts.taken(username)) {
            username = secrets.username();
        }
        return username;
    }

    private static Map<String, String> facts(Newcomer newcomer, PersonId person) {
        var facts = new HashMap<String, String>();
        facts.put("person", Long.toString(person.value()));
        facts.put("position", newcomer.position().name());
        newcomer.school().ifPresent(school -> facts.put("school", Long.toString(school.value())));
        return facts;
    }
}
