/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.holiday.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.StoredHolidays;
import org.ectmanager.application.port.StoredHolidays.Stored;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.PublishedHolidays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bank holidays that were read from a list, and the record of each time that they changed. */
@Component(service = HolidayRecords.class)
public final class HolidayRecords {

    private final StoredHolidays stored;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public HolidayRecords(@Reference StoredHolidays stored, @Reference AuditTrail audit, @Reference Clock clock) {
        this.stored = stored;
        this.audit = audit;
        this.clock = clock;
    }

    List<Stored> all() {
        return stored.all();
    }

    /** Instead of what was read before of the same years; answers all that are kept then. */
    List<BankHoliday> keep(PublishedHolidays published) {
        var years = published.wholeYears();
        if (stored.replace(years, published.ofWholeYears(), clock.instant())) {
            audit.record(new Happening(
                    "bank-holidays.imported",
                    "bank-holiday",
                    Optional.empty(),
                    "The bank holidays of " + years.first() + " to " + years.last() + " were read from GOV.UK",
                    ""));
        }
        return stored.all().stream().map(Stored::day).toList();
    }
}
