/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.holiday;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes in the bank holidays that GOV.UK publishes (R60). For each calendar year that the file covers wholly its list is
 * the truth; every other year stays as it was. Nobody is asked who they are: the console opens only to whoever holds
 * its key.
 */
@ProviderType
public interface ImportHolidays {

    /** All of the file or nothing of it; the same file again changes nothing. The caller closes the stream. */
    Result<Imported> load(InputStream json);

    /** What is in force in these calendar years, by date, and where each day comes from. */
    List<InForce> inForce(int firstYear, int lastYear);

    /**
     * What came of it.
     *
     * @param years the years for which the file is now the truth
     * @param partYears years of which only a part is in the file, and which stay as they were
     * @param differences days that are bank holidays now and were none before, or the other way round
     */
    record Imported(SortedSet<Integer> years, SortedSet<Integer> partYears, List<Difference> differences) {

        public Imported {
            years = new TreeSet<>(years);
            partYears = new TreeSet<>(partYears);
            differences = List.copyOf(differences);
        }
    }

    /** A day that differs; {@code added} when it is a bank holiday now. */
    record Difference(LocalDate day, String title, boolean added) {

        public Difference {
            requireNonNull(day, "day");
            requireNonNull(title, "title");
        }
    }

    /**
     * A bank holiday.
     *
     * @param readAt when it was read from GOV.UK; empty when it was computed
     */
    record InForce(BankHoliday day, Optional<Instant> readAt) {

        public InForce {
            requireNonNull(day, "day");
            requireNonNull(readAt, "readAt");
        }
    }
}
