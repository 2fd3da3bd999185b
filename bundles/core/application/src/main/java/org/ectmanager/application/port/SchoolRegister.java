/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.io.InputStream;
import java.util.List;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads the register of schools in England into the {@link SchoolDirectory}. */
@ConsumerType
public interface SchoolRegister {

    /**
     * Reads a whole register file as Get Information about Schools publishes it: all fields, or the extract for early
     * career services. Rows that cannot be used are left out and listed, the rest is stored: among them those with a text
     * of more than 200 characters, or an address of a website of more than 500. Refused with
     * {@code register.empty} or {@code register.columns} when the file is no register. The caller closes the stream.
     */
    Result<Imported> load(InputStream csv);

    /** The fictional register of the sample set-up, in the published form; the caller closes it. */
    InputStream sample();

    /**
     * What came of it.
     *
     * @param leftOut rows that were not stored
     * @param faults why, at most the first thousand
     */
    record Imported(Stored stored, int leftOut, List<Fault> faults) {

        public Imported {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Why a row was left out.
     *
     * @param line line of the file on which the row begins, the header being line 1
     * @param column name of the column at fault, empty when it is the row as a whole
     */
    record Fault(long line, String column, String reason) {}
}
