/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.ectmanager.application.port.SchoolRegister.Imported;
import org.ectmanager.persistence.school.JdbcSchoolDirectory;
import org.ectmanager.schoolregister.CsvSchoolRegister;
import org.junit.jupiter.api.Test;

/**
 * Measures, and asserts nothing: how long a register of schools of the full size takes to read in. Not part of the build;
 * docs/quality.md says how it is run and keeps the last figures.
 */
class ImportTimes {

    private static final int FIRST_URN = 100_000;

    /** Up to the name. */
    private static final String NAME = "^([0-9]+,[0-9]+,(?:\"[^\"]*\"|[^,]*),[0-9]*,\"?)";

    private final Workshop workshop = new Workshop();
    private final CsvSchoolRegister register =
            new CsvSchoolRegister(new JdbcSchoolDirectory(workshop.transactions, workshop.ids));

    @Test
    void the_first_time_again_and_with_changes() throws IOException {
        var schools = Integer.getInteger("schools", 50_000);
        read("first import of " + schools, new Published(schools, 0));
        read("the same again", new Published(schools, 0));
        read("with 2,000 changes", new Published(schools, 2_000));
    }

    private void read(String what, Published file) throws IOException {
        var begun = System.nanoTime();
        try (var csv = file.open()) {
            var stored = register.load(csv).fold(Imported::stored, refusals -> {
                throw new IllegalStateException(refusals.toString());
            });
            System.out.printf("%-32s %6.1f s  %s%n", what, (System.nanoTime() - begun) / 1e9, stored);
        }
    }

    /**
     * The sample's rows over and over under other numbers, made while they are read.
     *
     * @param changed how many of the first schools have another name
     */
    private record Published(int schools, int changed) {

        InputStream open() throws IOException {
            var sample = sample();
            var header = bytes(sample.get(0));
            var rows = sample.subList(1, sample.size());
            var made = new Enumeration<InputStream>() {
                private int school;

                @Override
                public boolean hasMoreElements() {
                    return school < schools;
                }

                @Override
                public InputStream nextElement() {
                    var row = rows.get(school % rows.size());
                    var moved = school < changed ? row.replaceFirst(NAME, "$1New ") : row;
                    return bytes(FIRST_URN + school++ + moved.substring(moved.indexOf(',')));
                }
            };
            return new SequenceInputStream(Collections.enumeration(List.of(header, new SequenceInputStream(made))));
        }

        private static List<String> sample() throws IOException {
            try (var lines = new BufferedReader(new InputStreamReader(
                    CsvSchoolRegister.class.getResourceAsStream("/sample/schools.csv"), ISO_8859_1))) {
                return lines.lines().toList();
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        }

        private static InputStream bytes(String line) {
            return new ByteArrayInputStream((line + "\r\n").getBytes(ISO_8859_1));
        }
    }
}
