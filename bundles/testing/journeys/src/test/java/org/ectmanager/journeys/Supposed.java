/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.workshop.RegistrationDesk;

/**
 * The arguments with which somebody asks for something: these numbers where numbers of records are asked for, and
 * something plain for the rest.
 *
 * @param given what there is of some types, such as who asks and at which school
 * @param numbers by the names of parameters and of parts of records
 */
record Supposed(Map<Class<?>, Object> given, Map<String, Long> numbers) {

    private static final String TEXT = RegistrationDesk.PASSWORD;

    /** The names of the numbers that a method asks for, also inside of what it takes; a version is no record's. */
    static Set<String> names(Method method) {
        var names = new LinkedHashSet<String>();
        for (var parameter : method.getParameters()) {
            names(parameter.getType(), parameter.getName(), names);
        }
        return names;
    }

    private static void names(Class<?> type, String name, Set<String> into) {
        if (type == long.class && !name.equals("version")) {
            into.add(name);
        } else if (type == PersonId.class) {
            into.add("person");
        } else if (type == SchoolId.class) {
            into.add("school");
        } else if (type.isRecord() && isAsked(type)) {
            for (var part : type.getRecordComponents()) {
                names(part.getType(), part.getName(), into);
            }
        }
    }

    /** What is typed or was seen; who asks is given. */
    private static boolean isAsked(Class<?> type) {
        return type.getName().startsWith("org.ectmanager.application.") && type != Caller.class && type != Client.class;
    }

    Object[] of(Method method) {
        return Stream.of(method.getParameters())
                .map(parameter -> value(parameter.getType(), parameter.getParameterizedType(), parameter.getName()))
                .toArray();
    }

    private Object value(Class<?> type, Type whole, String name) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (type == long.class) {
            return numbers.getOrDefault(name, 1L);
        }
        if (type == PersonId.class) {
            return new PersonId(numbers.get("person"));
        }
        if (type == SchoolId.class) {
            return new SchoolId(numbers.get("school"));
        }
        return type.isRecord() ? made(type) : plain(type, whole);
    }

    private static Object plain(Class<?> type, Type whole) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Set.class
                && whole instanceof ParameterizedType of
                && of.getActualTypeArguments()[0] == String.class) {
            return Set.of("trained");
        }
        Map<Class<?>, Object> values = Map.of(
                String.class, TEXT,
                boolean.class, true,
                int.class, 1,
                Map.class, Map.of(),
                Set.class, Set.of(),
                List.class, List.of(),
                Optional.class, Optional.empty(),
                LocalDate.class, LocalDate.of(2026, 9, 14),
                Instant.class, Instant.parse("2026-09-14T09:00:00Z"),
                byte[].class, new byte[] {1});
        return type == Supplier.class ? (Supplier<Object>) () -> "" : values.get(type);
    }

    private Object made(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            return canonical(type, parts)
                    .newInstance(Stream.of(parts)
                            .map(part -> value(part.getType(), part.getGenericType(), part.getName()))
                            .toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("Give one of " + type, refused);
        }
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] parts) throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
