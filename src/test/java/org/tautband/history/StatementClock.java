package org.tautband.history;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Adds up the time that the database takes, from the call to the answer, so that the rest of a request can be told apart:
 * statements, and commits, which wait for the disk.
 */
@TestConfiguration(proxyBeanMethods = false)
class StatementClock implements BeanPostProcessor {

    private static final AtomicLong STATEMENT_NANOS = new AtomicLong();
    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final AtomicLong COMMIT_NANOS = new AtomicLong();
    private static final AtomicInteger COMMITS = new AtomicInteger();

    /** What was counted so far. */
    record Reading(long statementNanos, int statements, long commitNanos, int commits) {

        Reading minus(Reading before) {
            return new Reading(
                    statementNanos - before.statementNanos,
                    statements - before.statements,
                    commitNanos - before.commitNanos,
                    commits - before.commits);
        }
    }

    static Reading read() {
        return new Reading(STATEMENT_NANOS.get(), STATEMENTS.get(), COMMIT_NANOS.get(), COMMITS.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? proxy(
                        DataSource.class,
                        source,
                        (method, call) -> call.result() instanceof Connection connection
                                ? proxy(Connection.class, connection, StatementClock::ofConnection)
                                : call.result())
                : bean;
    }

    private static Object ofConnection(Method method, Call call) throws Throwable {
        if (method.getName().equals("commit")) {
            return timed(call, COMMIT_NANOS, COMMITS);
        }
        Object result = call.result();
        return switch (result) {
            case PreparedStatement statement -> proxy(PreparedStatement.class, statement, StatementClock::ofStatement);
            case Statement statement -> proxy(Statement.class, statement, StatementClock::ofStatement);
            case null, default -> result;
        };
    }

    private static Object ofStatement(Method method, Call call) throws Throwable {
        return method.getName().startsWith("execute") ? timed(call, STATEMENT_NANOS, STATEMENTS) : call.result();
    }

    private static Object timed(Call call, AtomicLong nanos, AtomicInteger count) throws Throwable {
        long start = System.nanoTime();
        try {
            return call.result();
        } finally {
            nanos.addAndGet(System.nanoTime() - start);
            count.incrementAndGet();
        }
    }

    private interface Call {
        Object result() throws Throwable;
    }

    private interface Around {
        Object answer(Method method, Call call) throws Throwable;
    }

    private static Object proxy(Class<?> kind, Object target, Around around) {
        InvocationHandler handler = (self, method, args) -> around.answer(method, () -> invoke(target, method, args));
        return Proxy.newProxyInstance(StatementClock.class.getClassLoader(), new Class<?>[] {kind}, handler);
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
