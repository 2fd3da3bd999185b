/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ectmanager.application.port.BodySettings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The directory of the settings, as far as it makes appropriate bodies. */
@Component
public final class SettingsDirectory implements BodySettings {

    private static final Pattern SETTINGS = Pattern.compile("org\\.ectmanager\\.body\\.standard-[a-z0-9-]{1,40}\\.cfg");
    private static final Pattern LOGO = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,150}\\.(?i:svg|png)");

    private final Path directory;

    @Activate
    public SettingsDirectory(BundleContext context) {
        this(Path.of(Optional.ofNullable(context.getProperty("karaf.etc")).orElse("etc")));
    }

    public SettingsDirectory(Path directory) {
        this.directory = directory;
    }

    @Override
    public Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        try (var there = Files.list(directory)) {
            for (var path : there.toList()) {
                var name = path.getFileName().toString();
                if (SETTINGS.matcher(name).matches()) {
                    var content = Files.readAllBytes(path);
                    files.put(name, content);
                    logo(content).ifPresent(logo -> files.put(logo, read(logo)));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException("The settings of the appropriate bodies cannot be read", failure);
        }
    }

    @Override
    public boolean isName(String name) {
        return SETTINGS.matcher(name).matches() || LOGO.matcher(name).matches();
    }

    /** Logos first: a body is made as soon as its settings are there. */
    @Override
    public void putBack(Map<String, byte[]> files) {
        files.keySet().stream()
                .filter(name -> LOGO.matcher(name).matches())
                .forEach(name -> putBack(name, files.get(name)));
        files.keySet().stream()
                .filter(name -> SETTINGS.matcher(name).matches())
                .forEach(name -> putBack(name, files.get(name)));
    }

    private void putBack(String name, byte[] content) {
        var file = directory.resolve(name);
        try {
            if (Files.exists(file)) {
                if (Arrays.equals(Files.readAllBytes(file), content)) {
                    return;
                }
                Files.move(file, directory.resolve(name + ".before-restore"), StandardCopyOption.REPLACE_EXISTING);
            }
            var beside = directory.resolve("." + name + ".new");
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The settings of an appropriate body cannot be written", failure);
        }
    }

    private Optional<String> logo(byte[] settings) {
        var read = new Properties();
        try {
            read.load(new StringReader(new String(settings, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return Optional.of(read.getProperty("logo", "").strip())
                .filter(name -> LOGO.matcher(name).matches())
                .filter(name -> Files.isRegularFile(directory.resolve(name)));
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(directory.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("The logo of an appropriate body cannot be read", failure);
        }
    }
}
