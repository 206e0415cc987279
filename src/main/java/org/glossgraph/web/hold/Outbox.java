package org.glossgraph.web.hold;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * The answers that are on their way. No thread waits for a client that reads slowly; one that takes
 * too long for what it reads is cut off; and all of them together hold a part of the memory at
 * most.
 */
public final class Outbox {
    private static final long PATIENCE_MILLIS = 30_000;
    // Slower than 8 KiB each second is slower than any line.
    private static final int LEAST_BYTES_A_MILLISECOND = 8;
    // Pages and errors are always sent.
    private static final int SMALL = 256 * 1024;
    private static final int PART_OF_MEMORY = 8;

    private final int most =
            (int)
                    Math.min(
                            Integer.MAX_VALUE - 8,
                            Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    private final AtomicLong held = new AtomicLong();
    private final long patienceMillis;
    private final int leastBytesAMillisecond;

    /** Waits half a minute for any reader, and longer for long answers. */
    public Outbox() {
        this(PATIENCE_MILLIS, LEAST_BYTES_A_MILLISECOND);
    }

    /** Waits so long for any reader, and so much longer as an answer takes at the rate given. */
    Outbox(long patienceMillis, int leastBytesAMillisecond) {
        this.patienceMillis = patienceMillis;
        this.leastBytesAMillisecond = leastBytesAMillisecond;
    }

    /** The bytes that one answer, or all together, may have. */
    public int most() {
        return most;
    }

    /** Whether there is room for the answer now. */
    public boolean hasRoomFor(HeldAnswer answer) {
        int length = answer.body().remaining();
        return length <= SMALL || held.get() + length <= most;
    }

    /** Whether no answer is on its way. */
    boolean isEmpty() {
        return held.get() == 0;
    }

    /** Sends an answer to the container's own response, after the call as a rule. */
    public void send(HeldAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ByteBuffer body = answer.body();
        answer.headTo(response);
        if (body.hasRemaining()) {
            response.setContentLength(body.remaining());
            AsyncContext context = request.startAsync(request, response);
            Sending sending = new Sending(context, body);
            context.setTimeout(patienceMillis + body.remaining() / leastBytesAMillisecond);
            context.addListener(sending);
            response.getOutputStream().setWriteListener(sending);
        }
    }

    private final class Sending implements WriteListener, AsyncListener {
        private final AsyncContext context;
        private final ServletOutputStream out;
        private final ByteBuffer body;
        private final int length;
        private final AtomicBoolean over = new AtomicBoolean();

        Sending(AsyncContext context, ByteBuffer body) throws IOException {
            this.context = context;
            this.out = context.getResponse().getOutputStream();
            this.body = body;
            this.length = body.remaining();
            held.addAndGet(length);
        }

        @Override
        public void onWritePossible() throws IOException {
            while (out.isReady()) {
                if (!body.hasRemaining()) {
                    context.complete();
                    return;
                }
                out.write(body);
            }
        }

        @Override
        public void onError(Throwable e) {
            end();
            context.complete();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            ServletContextRequest.getServletContextRequest(context.getRequest())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end();
        }

        @Override
        public void onError(AsyncEvent event) {
            end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It is never started again.
        }

        private void end() {
            if (over.compareAndSet(false, true)) {
                held.addAndGet(-length);
            }
        }
    }
}
