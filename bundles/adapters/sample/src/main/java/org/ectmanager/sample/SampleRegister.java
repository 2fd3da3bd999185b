/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.port.SchoolRegister;
import org.ectmanager.application.port.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The fictional register: imported into a register without it, and again when another one is shipped. */
@Component(service = SampleRegister.class)
public final class SampleRegister {

    private static final String IMPORTED = "sample.register";

    private final SchoolRegister register;
    private final EnterSchool entries;
    private final Settings settings;

    @Activate
    public SampleRegister(
            @Reference SchoolRegister register, @Reference EnterSchool entries, @Reference Settings settings) {
        this.register = register;
        this.entries = entries;
        this.settings = settings;
    }

    /** What the operator imported since stays as it is. */
    void bringIn() {
        var shipped = shipped();
        var print = fingerprint(shipped);
        if (isEmpty() || !settings.read(IMPORTED).equals(Optional.of(print))) {
            load(shipped);
            settings.write(IMPORTED, print);
        }
    }

    private boolean isEmpty() {
        return entries.search(Integer.toString(SampleSchools.FIRST_URN)).isEmpty();
    }

    private void load(byte[] shipped) {
        Refused.unless(
                register.load(new ByteArrayInputStream(shipped)).fold(loaded -> List.of(), refusals -> refusals));
    }

    private byte[] shipped() {
        try (var schools = register.sample()) {
            return schools.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sample register cannot be read", unreadable);
        }
    }

    private static String fingerprint(byte[] shipped) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shipped));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Java must know SHA-256", absent);
        }
    }
}
