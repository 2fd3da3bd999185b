/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.holiday;

import java.util.List;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StoredHolidays;
import org.ectmanager.application.port.StoredHolidays.Stored;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.BankHolidays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The bank holidays that every clock and every plan asks for (R60): those of GOV.UK in the years that were read from
 * there, computed in all others. They are kept in memory, so that asking costs nothing.
 */
@Component(service = HolidaysInForce.class)
public final class HolidaysInForce {

    private volatile BankHolidays known;

    @Activate
    public HolidaysInForce(@Reference Transactions transactions, @Reference StoredHolidays stored) {
        follow(transactions.in(Scope.nobody(), stored::all).stream()
                .map(Stored::day)
                .toList());
    }

    private HolidaysInForce() {
        known = BankHolidays.ofEnglandAndWales();
    }

    /** Where nothing was read from GOV.UK. */
    public static HolidaysInForce computed() {
        return new HolidaysInForce();
    }

    public BankHolidays now() {
        return known;
    }

    /** From now on these days are in force in their years. */
    public void follow(List<BankHoliday> published) {
        known = BankHolidays.ofEnglandAndWales().corrected(published);
    }
}
