/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.people.ManageBodyStaff;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.sample.SignInSheet.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An appropriate body's own people: a lead, who adds the others. */
@Component(service = SampleStaff.class)
public final class SampleStaff {

    private final Transactions transactions;
    private final People people;
    private final Introductions introductions;
    private final ManageBodyStaff staff;
    private final FinishedAccounts accounts;

    @Activate
    public SampleStaff(
            @Reference Transactions transactions,
            @Reference People people,
            @Reference Introductions introductions,
            @Reference ManageBodyStaff staff,
            @Reference FinishedAccounts accounts) {
        this.transactions = transactions;
        this.people = people;
        this.introductions = introductions;
        this.staff = staff;
        this.accounts = accounts;
    }

    List<Line> bringIn(BodyId body) {
        var lines = new ArrayList<Line>();
        for (var person : FictionalPerson.STAFF) {
            if (absent(body, person)) {
                add(body, person);
            }
            lines.add(accounts.finish(accounts.caller(body, person.email(body.value())), person.position()));
        }
        return lines;
    }

    private boolean absent(BodyId body, FictionalPerson person) {
        var email = person.email(body.value());
        return transactions.in(Scope.of(body), () -> people.ofBody()).stream()
                .noneMatch(held -> held.person().email().value().equals(email));
    }

    private void add(BodyId body, FictionalPerson person) {
        var lead = FictionalPerson.STAFF.get(0);
        if (person.equals(lead)) {
            transactions.run(Scope.of(body), () -> introduce(body, lead));
        } else {
            Refused.unless(staff.add(accounts.caller(body, lead.email(body.value())), person.form(body.value())));
        }
    }

    private void introduce(BodyId body, FictionalPerson lead) {
        Refused.unless(introductions
                .introduce(new Newcomer(
                        lead.position(),
                        new PersonName(lead.given(), lead.family()),
                        new EmailAddress(lead.email(body.value())),
                        "",
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .fold(person -> List.of(), refusals -> refusals));
    }
}
