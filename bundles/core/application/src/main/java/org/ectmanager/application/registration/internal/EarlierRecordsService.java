/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.Endings;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class EarlierRecordsService implements EarlierRecords {

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;
    private final Planning planning;
    private final Endings endings;

    @Activate
    public EarlierRecordsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference RegistrationRecords records,
            @Reference Planning planning,
            @Reference Endings endings) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.planning = planning;
        this.endings = endings;
    }

    @Override
    public List<Earlier> ofBody(Caller caller, Registration registration) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return all(caller, registration, earlier -> true);
    }

    @Override
    public List<Earlier> ofSchool(Caller caller, Registration registration) {
        rights.require(caller, Right.REGISTER_ECT, registration.school());
        return all(caller, registration, earlier -> earlier.school().equals(registration.school()));
    }

    private List<Earlier> all(Caller caller, Registration registration, Predicate<Induction> shown) {
        return transactions.in(caller.scope(), () -> teacher(registration).stream()
                .flatMap(who -> records.inductions().ofTeacher(who).stream())
                .filter(induction -> induction.registration() != registration.id())
                .filter(shown)
                .map(induction -> earlier(caller, induction))
                .toList());
    }

    private Earlier earlier(Caller caller, Induction induction) {
        records.seen(induction);
        var plan = planning.plan(caller.body(), induction);
        return new Earlier(
                induction,
                records.named(induction.school()),
                plan.served().terms(),
                plan.required().terms(),
                endings.endedOn(induction.id()));
    }

    /** By TRN and date of birth together, as everywhere (C24): whoever knows only one of them finds nobody. */
    private Optional<TeacherId> teacher(Registration registration) {
        var reading = new Reading("registration", registration.answers());
        var born = reading.date("birth", "date of birth");
        var trn = reading.value("trn", Trn::new, "Enter a teacher reference number");
        return registration
                .teacher()
                .or(() -> trn.flatMap(
                        number -> born.flatMap(day -> records.teachers().find(number, day))));
    }
}
