/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ectmanager.application.port.SchoolDirectory;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.SchoolRegister.Fault;
import org.ectmanager.application.port.SchoolRegister.Imported;
import org.ectmanager.domain.school.RegisteredSchool;
import org.ectmanager.domain.school.Urn;

/** One reading of one file: gathers schools into batches and faults into a list. */
final class Intake {

    private static final int BATCH = 500;
    private static final int FAULTS_KEPT = 1000;

    private final Columns columns;
    private final SchoolDirectory directory;
    /** A bit for every number there can be, so that it does not grow with the file. */
    private final BitSet seen = new BitSet();

    private final List<RegisteredSchool> batch = new ArrayList<>(BATCH);
    private final List<Fault> faults = new ArrayList<>();
    private Stored stored = Stored.nothing();
    private int leftOut;

    Intake(Columns columns, SchoolDirectory directory) {
        this.columns = columns;
        this.directory = directory;
    }

    void take(CsvRecord line) {
        try {
            var school = SchoolRows.school(new Row(columns, line.getFields()));
            if (seen.get(bit(school.urn()))) {
                throw new BadField(Columns.URN, "The same URN is on an earlier line");
            }
            seen.set(bit(school.urn()));
            batch.add(school);
        } catch (BadField e) {
            leaveOut(line.getStartingLineNumber(), e.column(), e.getMessage());
        }
        if (batch.size() == BATCH) {
            pass();
        }
    }

    void leaveOut(long line, String column, String reason) {
        leftOut++;
        if (faults.size() < FAULTS_KEPT) {
            faults.add(new Fault(line, column, reason));
        }
    }

    Imported finish() {
        if (!batch.isEmpty()) {
            pass();
        }
        return new Imported(stored, leftOut, faults);
    }

    /** Numbers of five to seven digits; a leading nought makes another number. */
    private static int bit(Urn urn) {
        return Integer.parseInt("1" + urn.digits());
    }

    private void pass() {
        stored = stored.plus(directory.store(List.copyOf(batch)));
        batch.clear();
    }
}
