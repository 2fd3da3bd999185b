/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.ectmanager.application.port.SchoolDirectory;
import org.ectmanager.application.port.SchoolRegister;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads Get Information about Schools' published files as a stream: memory does not grow with the file. */
@Component
public final class CsvSchoolRegister implements SchoolRegister {

    private static final Logger LOG = LoggerFactory.getLogger(CsvSchoolRegister.class);

    private final SchoolDirectory directory;

    @Activate
    public CsvSchoolRegister(@Reference SchoolDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Result<Imported> load(InputStream csv) {
        try {
            var records = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(RegisterText.open(csv))
                    .iterator();
            return load(records);
        } catch (CsvParseException e) {
            return Result.refused(Refusal.of(
                    "register.columns",
                    "The first line is none of a register of schools. Download the establishment fields file from Get"
                            + " Information about Schools"));
        } catch (IOException e) {
            throw new UncheckedIOException("The register file could not be read", e);
        }
    }

    @Override
    public InputStream sample() {
        return CsvSchoolRegister.class.getResourceAsStream("/sample/schools.csv");
    }

    private Result<Imported> load(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            return Result.refused(Refusal.of(
                    "register.empty",
                    "The file is empty. Download the establishment fields file from Get Information about Schools"));
        }
        var columns = new Columns(records.next().getFields());
        if (!columns.missing().isEmpty()) {
            return Result.refused(Refusal.of(
                    "register.columns",
                    "The first line lacks " + String.join(", ", columns.missing())
                            + ". Download the establishment fields file from Get Information about Schools"));
        }
        var imported = read(records, new Intake(columns, directory));
        LOG.info("School register read: {}, {} rows left out", imported.stored(), imported.leftOut());
        return Result.done(imported);
    }

    private static Imported read(Iterator<CsvRecord> records, Intake intake) {
        var line = 1L;
        try {
            while (records.hasNext()) {
                var next = records.next();
                line = next.getStartingLineNumber();
                intake.take(next);
            }
        } catch (CsvParseException e) {
            intake.leaveOut(line, "", "Nothing after this line could be read: a quotation mark is not closed");
        }
        return intake.finish();
    }
}
