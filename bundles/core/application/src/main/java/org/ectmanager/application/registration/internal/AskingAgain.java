/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.Optional;
import java.util.function.Predicate;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.Registration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the national record once more for a registration that is complete. */
@Component(service = AskingAgain.class)
public final class AskingAgain {

    private final Transactions transactions;
    private final RegistrationRecords records;
    private final Casework casework;
    private final RecordAnswers answers;

    @Activate
    public AskingAgain(
            @Reference Transactions transactions,
            @Reference RegistrationRecords records,
            @Reference Casework casework,
            @Reference RecordAnswers answers) {
        this.transactions = transactions;
        this.records = records;
        this.casework = casework;
        this.answers = answers;
    }

    /** False when there is no such registration of which this holds; nothing is asked for one that is incomplete. */
    boolean ask(Scope scope, long registration, Predicate<Registration> which) {
        var found = transactions.in(
                scope,
                () -> records.registrations().find(registration).filter(which).map(casework::details));
        found.flatMap(details -> details.fold(Optional::of, refusals -> Optional.<Details>empty()))
                .ifPresent(details -> {
                    var answer = answers.ask(registration, details);
                    transactions.run(scope, () -> answers.keep(answer, details));
                });
        return found.isPresent();
    }
}
