/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<Urn> seen = new HashSet<>();
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
            if (!seen.add(school.urn())) {
                throw new BadField(Columns.URN, "The same URN is on an earlier line");
            }
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

    private void pass() {
        stored = stored.plus(directory.store(List.copyOf(batch)));
        batch.clear();
    }
}
