/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.application.registration.Registration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the national record answers for a registration: asked outside any transaction, then kept within one. */
@Component(service = RecordAnswers.class)
public final class RecordAnswers {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<Registration.State> UNDECIDED =
            EnumSet.of(Registration.State.AWAITING_HEAD, Registration.State.WITH_BODY, Registration.State.QUERIED);

    private final RegistrationRecords records;
    private final RecordCheck recordCheck;
    private final Identity identity;

    @Activate
    public RecordAnswers(
            @Reference RegistrationRecords records, @Reference RecordCheck recordCheck, @Reference Identity identity) {
        this.records = records;
        this.recordCheck = recordCheck;
        this.identity = identity;
    }

    Check ask(long registration, Details details) {
        return recordCheck.ask(
                registration, details.teacher().trn(), details.teacher().dateOfBirth());
    }

    /**
     * Keeps what the record answered, as far as it may be told, and announces that it is another answer than the one
     * before. That the record could not be asked takes back nothing that it said.
     */
    void keep(Check answer, Details details) {
        var heard = identity.heard(answer, details.teacher());
        var now = onRecord(heard);
        var before = records.teachers().lastAnswer(heard.registration()).map(RecordAnswers::onRecord);
        records.teachers().keep(heard);
        if (now != OnRecord.NO_ANSWER && now != before.orElse(OnRecord.NO_ANSWER)) {
            records.registrations()
                    .find(heard.registration())
                    .filter(registration -> UNDECIDED.contains(registration.state()))
                    .ifPresent(registration -> records.announce(registration, now));
        }
    }

    private static OnRecord onRecord(Check check) {
        return OnRecord.of(check.found(), LocalDate.ofInstant(check.askedAt(), LONDON));
    }
}
