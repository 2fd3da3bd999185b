/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import static java.util.stream.Collectors.toSet;

import java.util.List;
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
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RefusedMailService implements RefusedMail {

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
