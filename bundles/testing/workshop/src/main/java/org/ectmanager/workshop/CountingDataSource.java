/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that counts each statement as it is sent; a batch counts as one. */
final class CountingDataSource implements DataSource {

    private static final Map<Class<?>, Class<?>> STATEMENTS = Map.of(
            Statement.class, Statement.class,
            PreparedStatement.class, PreparedStatement.class,
            CallableStatement.class, CallableStatement.class);

    private final DataSource counted;
    private final AtomicLong sent;

    CountingDataSource(DataSource counted, AtomicLong sent) {
        this.counted = counted;
        this.sent = sent;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, counted.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return watched(Connection.class, counted.getConnection(user, password));
    }

    /** What it answers is watched too, when that is a statement. */
    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        sent.incrementAndGet();
                    }
                    try {
                        var answer = method.invoke(target, arguments);
                        var statement = STATEMENTS.get(method.getReturnType());
                        return statement == null ? answer : watchedAs(statement, answer);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private <T> Object watchedAs(Class<T> type, Object statement) {
        return watched(type, type.cast(statement));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return counted.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        counted.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        counted.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return counted.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return counted.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return counted.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return counted.isWrapperFor(type);
    }
}
