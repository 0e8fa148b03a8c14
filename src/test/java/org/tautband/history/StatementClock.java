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

/** Adds up the time that statements take, from the call to the answer, so that the rest of a request can be told apart. */
@TestConfiguration(proxyBeanMethods = false)
class StatementClock implements BeanPostProcessor {

    static final AtomicLong NANOS = new AtomicLong();
    static final AtomicInteger STATEMENTS = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? proxy(DataSource.class, source, this::connection)
                : bean;
    }

    private Object connection(Object result) {
        return result instanceof Connection connection
                ? proxy(
                        Connection.class,
                        connection,
                        statement -> statement instanceof Statement prepared ? timed(prepared) : statement)
                : result;
    }

    private static Object timed(Statement statement) {
        Class<?> kind = statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return Proxy.newProxyInstance(
                StatementClock.class.getClassLoader(), new Class<?>[] {kind}, (self, method, args) -> {
                    if (!method.getName().startsWith("execute")) {
                        return invoke(statement, method, args);
                    }
                    long start = System.nanoTime();
                    try {
                        return invoke(statement, method, args);
                    } finally {
                        NANOS.addAndGet(System.nanoTime() - start);
                        STATEMENTS.incrementAndGet();
                    }
                });
    }

    private interface Wrap {
        Object around(Object result);
    }

    private static Object proxy(Class<?> kind, Object target, Wrap results) {
        InvocationHandler handler = (self, method, args) -> {
            Object result = invoke(target, method, args);
            return result == null ? null : results.around(result);
        };
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
