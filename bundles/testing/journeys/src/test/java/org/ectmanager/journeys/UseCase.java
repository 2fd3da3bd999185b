/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.domain.refusal.Refusal;

/** A method of the application's that somebody asks: a person or a program. */
record UseCase(Class<?> type, Method method) {

    private static final Set<Class<?>> READ = Set.of(
            Induction.class, Registration.class, Report.class, WriteReport.Opened.class, DecideInduction.Case.class);

    /** Every one that there is, found among the classes of the application. */
    static List<UseCase> all() {
        return classes().stream()
                .filter(type -> type.isInterface() && Modifier.isPublic(type.getModifiers()))
                .filter(type -> type != Rights.class)
                .flatMap(type -> Stream.of(type.getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> Stream.of(method.getParameterTypes())
                                .anyMatch(asker -> asker == Caller.class || asker == Client.class))
                        .map(method -> new UseCase(type, method)))
                .sorted((one, two) -> one.toString().compareTo(two.toString()))
                .toList();
    }

    /** A record, whole, as another use case has shown it. */
    boolean takesWhatWasRead() {
        return Stream.of(method.getParameterTypes()).anyMatch(READ::contains);
    }

    /** Answers with more than how something went. */
    boolean reads() {
        return !method.getReturnType().isPrimitive()
                && !method.getGenericReturnType().getTypeName().contains(Refusal.class.getName());
    }

    boolean isForPrograms() {
        return List.of(method.getParameterTypes()).contains(Client.class);
    }

    /** Who does it on a stage: what one of its desks shows. */
    Optional<Object> on(Stage stage) {
        return Stream.of(
                        stage.workshop,
                        stage.workshop.entry,
                        stage.desk,
                        stage.reports,
                        stage.reports.appeals,
                        stage.plugins,
                        stage.services,
                        stage.reading)
                .flatMap(UseCase::shown)
                .filter(type::isInstance)
                .findFirst();
    }

    private static Stream<Object> shown(Object desk) {
        return Stream.concat(
                Stream.of(desk),
                Stream.of(desk.getClass().getFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(field -> {
                            try {
                                return field.get(desk);
                            } catch (IllegalAccessException closed) {
                                throw new IllegalStateException(closed);
                            }
                        }));
    }

    /** What comes of it, in words: its answer or why it refuses. */
    String outcome(Object service, Object[] arguments) {
        try {
            return String.valueOf(method.invoke(service, arguments));
        } catch (InvocationTargetException refused) {
            return refused.getCause().toString();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static List<Class<?>> classes() {
        try {
            var place = Caller.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (!place.getPath().endsWith(".jar")) {
                return below(Path.of(place));
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                return below(jar.getPath("/"));
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Class<?>> below(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("org/ectmanager/application/") && name.endsWith(".class"))
                    .filter(name -> !name.contains("/internal/") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(UseCase::loaded)
                    .toList();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, UseCase.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }
}
