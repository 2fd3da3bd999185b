/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.RefusedMail;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Letters.Refused;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RefusedMailService implements RefusedMail {

    private static final Refusal WRONG =
            new Refusal("email", "email.wrong", "Enter an e-mail address, like name@example.com");
    private static final Refusal SAME = new Refusal(
            "email",
            "email.same",
            "This is the address that refused our mail. Enter the correct address of this person");
    private static final Refusal ELSEWHERE = new Refusal(
            "email",
            "email.elsewhere",
            "Only the person can change this address, once they have signed in. Ask your appropriate body how to go on");

    private final Transactions transactions;
    private final Rights rights;
    private final Mailbag bag;
    private final AuditTrail audit;

    @Activate
    public RefusedMailService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Mailbag bag,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.bag = bag;
        this.audit = audit;
    }

    @Override
    public Optional<Undelivered> to(Caller caller, PersonId person) {
        return transactions.in(caller.scope(), () -> {
            var refused = bag.letters().refused(person);
            if (refused.isEmpty()) {
                return Optional.empty();
            }
            var posts = bag.people().appointmentsOf(person);
            return mayMend(caller, posts)
                    ? bag.people().known(person).map(known -> undelivered(known, posts, refused))
                    : Optional.empty();
        });
    }

    private static Undelivered undelivered(Person known, List<Appointment> posts, List<Refused> refused) {
        return new Undelivered(
                known,
                refused.size(),
                refused.get(0).at(),
                refused.stream().anyMatch(letter -> letter.to().equals(known.email())),
                posts.stream().anyMatch(Appointment::isAccepted),
                posts.stream().allMatch(held -> held.position() == Position.ECT));
    }

    @Override
    public List<Refusal> correct(Caller caller, PersonId person, String email) {
        var undelivered = to(caller, person)
                .filter(Undelivered::isCorrectable)
                .orElseThrow(() -> new NotAllowed(Right.MANAGE_PEOPLE));
        if (transactions.in(Scope.of(caller.body(), person), () -> bag.people().isElsewhere(person))) {
            return List.of(ELSEWHERE);
        }
        try {
            return correct(caller, undelivered, new EmailAddress(email));
        } catch (IllegalArgumentException wrong) {
            return List.of(WRONG);
        }
    }

    private List<Refusal> correct(Caller caller, Undelivered undelivered, EmailAddress address) {
        if (undelivered.person().email().equals(address)) {
            return List.of(SAME);
        }
        var person = undelivered.person().id();
        transactions.run(caller.scope(), () -> {
            audit.record(Happening.to(
                    "person",
                    person.value(),
                    "email.corrected",
                    "A colleague gave another e-mail address for somebody whose mail was refused"));
            bag.outbox()
                    .put(
                            "email.change-asked",
                            Map.of(
                                    "person",
                                    Long.toString(person.value()),
                                    "address",
                                    address.value(),
                                    "own",
                                    "no",
                                    LinkTeller.NO_MAILBOX,
                                    "yes"));
        });
        return List.of();
    }

    @Override
    public int sendAgain(Caller caller, PersonId person) {
        return transactions.in(caller.scope(), () -> {
            if (!mayMend(caller, bag.people().appointmentsOf(person))) {
                throw new NotAllowed(Right.MANAGE_PEOPLE);
            }
            var sent = bag.letters()
                    .again(bag.letters().refused(person).stream()
                            .map(Refused::message)
                            .collect(toSet()));
            if (sent > 0) {
                audit.record(Happening.to(
                        "person",
                        person.value(),
                        "mail.sent-again",
                        "A colleague had mail sent again that was refused"));
            }
            return sent;
        });
    }

    private boolean mayMend(Caller caller, List<Appointment> posts) {
        return rights.allows(caller, Right.HELP_LOCKED_OUT)
                || posts.stream()
                        .flatMap(held -> held.school().stream())
                        .anyMatch(school -> rights.allows(caller, Right.MANAGE_PEOPLE, school));
    }
}
